# sleep: where the efficiency went, task-pool
# Draws its images again: gnuplot losses-task-pool.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
0.0 0.5 -0.36 0.36 0.0 1.0 40563
1.0 0.49989168245096594 0.64 1.3599999999999999 0.0 0.9997833649019319 40563
1.0 0.9997886462452639 0.64 1.3599999999999999 0.9997833649019319 0.999793927588596 12945152
1.0 0.9998073939162576 0.64 1.3599999999999999 0.999793927588596 0.9998208602439193 29362
1.0 0.9999104301219597 0.64 1.3599999999999999 0.9998208602439193 1.0 13983232
2.0 0.49984583515567754 1.6400000000000001 2.36 0.0 0.9996916703113551 40563
2.0 0.9997074452448447 1.6400000000000001 2.36 0.9996916703113551 0.9997232201783343 12945152
2.0 0.9998058931068866 1.6400000000000001 2.36 0.9997232201783343 0.999888566035439 29362
2.0 0.9999442830177194 1.6400000000000001 2.36 0.999888566035439 1.0 13983232
3.0 0.4996525437975591 2.64 3.36 0.0 0.9993050875951182 40563
3.0 0.9993633121183707 2.64 3.36 0.9993050875951182 0.9994215366416234 12945152
3.0 0.9995606048850735 2.64 3.36 0.9994215366416234 0.9996996731285236 29362
3.0 0.9998498365642619 2.64 3.36 0.9996996731285236 1.0 13983232
4.0 0.4992951683068424 3.64 4.36 0.0 0.9985903366136848 40563
4.0 0.9987458441668934 3.64 4.36 0.9985903366136848 0.998901351720102 12945152
4.0 0.9993037075768179 3.64 4.36 0.998901351720102 0.9997060634335339 29362
4.0 0.9998530317167669 3.64 4.36 0.9997060634335339 1.0 13983232
5.0 0.4982042630950121 4.64 5.36 0.0 0.9964085261900242 40563
5.0 0.996723488349031 4.64 5.36 0.9964085261900242 0.9970384505080377 12945152
5.0 0.9983381137347345 4.64 5.36 0.9970384505080377 0.9996377769614312 29362
5.0 0.9998188884807155 4.64 5.36 0.9996377769614312 1.0 13983232
6.0 0.49644248883025827 5.64 6.36 0.0 0.9928849776605165 40563
6.0 0.9933887134180233 5.64 6.36 0.9928849776605165 0.99389244917553 12945152
6.0 0.9966392826419459 5.64 6.36 0.99389244917553 0.9993861161083617 29362
6.0 0.9996930580541808 5.64 6.36 0.9993861161083617 1.0 13983232
END_OF_DATA

# efficiency: workers, value, low, high, hollow
$data1 << END_OF_DATA
6.36 0.49644248883025827 ? ? 0
END_OF_DATA

# waiting: workers, value, low, high, hollow
$data2 << END_OF_DATA
6.36 0.9966392826419458 ? ? 0
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
set xrange [-0.6:6.6]
set xtics ('1' 0.0, '2' 1.0, '4' 2.0, '8' 3.0, '16' 4.0, '32' 5.0, '64' 6.0)
set yrange [0.0:1.02]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'sleep: where the efficiency went, task-pool' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waits 64 times 100 ms; I/O-bound tasks that need no core.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 64 tasks, strong scaling · each column is 100% of N · T(N)' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Share of the workers'' time' at screen 0.03125, screen 0.5065 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.49058, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '100%' at screen 0.19906, screen 0.50059 center font 'DejaVu Sans Bold,32.4' textcolor rgb '#000000' noenhanced front
set label 8 '100%' at screen 0.29623, screen 0.50052 center font 'DejaVu Sans Bold,32.4' textcolor rgb '#000000' noenhanced front
set label 9 '100%' at screen 0.3934, screen 0.5005 center font 'DejaVu Sans Bold,32.4' textcolor rgb '#000000' noenhanced front
set label 10 '100%' at screen 0.49058, screen 0.50038 center font 'DejaVu Sans Bold,32.4' textcolor rgb '#000000' noenhanced front
set label 11 '100%' at screen 0.58775, screen 0.50017 center font 'DejaVu Sans Bold,32.4' textcolor rgb '#000000' noenhanced front
set label 12 '100%' at screen 0.68492, screen 0.49953 center font 'DejaVu Sans Bold,32.4' textcolor rgb '#000000' noenhanced front
set label 13 '99%' at screen 0.7821, screen 0.49849 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 14 'efficiency' at screen 0.87165, screen 0.49849 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 15 'waiting' at screen 0.87165, screen 0.79419 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'losses-task-pool.svg'
plot \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
