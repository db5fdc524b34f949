# isoefficiency: where the efficiency went, process
# Draws its images again: gnuplot losses-process-64.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
0.0 0.5 -0.36 0.36 0.0 1.0 40563
1.0 0.499952514131708 0.64 1.3599999999999999 0.0 0.999905028263416 40563
1.0 1.0000121367232349 0.64 1.3599999999999999 0.999905028263416 1.0001192451830538 12945152
1.0 -6.24997779807977e-07 0.64 1.3599999999999999 -1.249995559615954e-06 0.0 29362
1.0 -6.024758930669002e-05 0.64 1.3599999999999999 -0.0001192451830537641 -1.249995559615954e-06 13983232
2.0 0.49991863391661984 1.6400000000000001 2.36 0.0 0.9998372678332397 40563
2.0 0.9998813640565308 1.6400000000000001 2.36 0.9998372678332397 0.999925460279822 12945152
2.0 0.9999712625820866 1.6400000000000001 2.36 0.999925460279822 1.0000170648843512 29362
2.0 -8.532442175479441e-06 1.6400000000000001 2.36 -1.7064884350958882e-05 0.0 13983232
3.0 0.49946416241216757 2.64 3.36 0.0 0.9989283248243351 40563
3.0 0.999108022529967 2.64 3.36 0.9989283248243351 0.9992877202355989 12945152
3.0 0.9994302142946855 2.64 3.36 0.9992877202355989 0.9995727083537721 29362
3.0 0.999786354176886 2.64 3.36 0.9995727083537721 0.9999999999999999 13983232
END_OF_DATA

# efficiency: workers, value, low, high, hollow
$data1 << END_OF_DATA
3.36 0.49946416241216757 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.8404
set bmargin at screen 0.205
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-0.6:3.6]
set xtics ('1' 0.0, '2' 1.0, '4' 2.0, '8' 3.0)
set yrange [-0.00012520744220645232:1.0201216300867149]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'isoefficiency: where the efficiency went, process' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 16 tasks, strong scaling · each column is 100% of N · T(N)' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Share of the workers'' time' at screen 0.03125, screen 0.5065 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.49058, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '100%' at screen 0.2407, screen 0.50059 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 8 '100%' at screen 0.40729, screen 0.50056 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 9 '100%' at screen 0.57387, screen 0.50054 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 10 '100%' at screen 0.74045, screen 0.50027 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 11 'efficiency' at screen 0.87165, screen 0.50027 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'losses-process-64.svg'
plot \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
