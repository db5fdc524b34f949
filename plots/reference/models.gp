# CPU-bound beside I?O-bound: models
# Draws its images again: gnuplot models.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
2.0 8.3
2.0 19.3
END_OF_DATA

$ideal2 << END_OF_DATA
64.0 8.881784197001252e-16
64.0 7.000000000000001
END_OF_DATA

# boxes: middle, left, right, low, high, colour
$plain << END_OF_DATA
37.21802584801425 20.01 0.836051696028503 73.6 19.42 20.6 15329769
37.21802584801425 7.710000000000001 0.836051696028503 73.6 7.120000000000001 8.3 15329769
END_OF_DATA

# 1.99: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.9873950486280112 18.8 1.9553835264493638 2.0047392732770994 0
END_OF_DATA

# 1.98: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.9825966485644446 17.8 1.942623134205763 2.0260894227835475 0
END_OF_DATA

# 1.96: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.9646784920195361 16.8 1.9054846906840628 1.9997776234972844 0
END_OF_DATA

# 1.96: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.9624605301529985 15.8 1.945395126063429 2.1542370801348807 0
END_OF_DATA

# 1.95: workers, value, low, high, hollow
$data5 << END_OF_DATA
1.951380987902813 14.8 1.895252120701538 2.009172140400533 0
END_OF_DATA

# 1.95: workers, value, low, high, hollow
$data6 << END_OF_DATA
1.9459590046581752 13.8 1.7595763846212005 1.9923908079327592 0
END_OF_DATA

# 1.94: workers, value, low, high, hollow
$data7 << END_OF_DATA
1.935118136431609 12.8 1.8256782507019549 1.9943709275705839 0
END_OF_DATA

# 1.90: workers, value, low, high, hollow
$data8 << END_OF_DATA
1.9045243524254074 11.8 1.7932024874157744 2.0009258493904114 0
END_OF_DATA

# 1.85: workers, value, low, high, hollow
$data9 << END_OF_DATA
1.8530429542650455 10.8 1.6637091892991582 1.9468770823202501 0
END_OF_DATA

# 1.68: workers, value, low, high, hollow
$data10 << END_OF_DATA
1.6758373426634754 9.8 1.564450470996972 1.7951548170621596 0
END_OF_DATA

# 0.96: workers, value, low, high, hollow
$data11 << END_OF_DATA
0.9614594504327785 8.8 0.8956022757308867 0.9984745894424761 0
END_OF_DATA

# 60.7: workers, value, low, high, hollow
$data12 << END_OF_DATA
60.67218758220505 6.500000000000001 59.72876051867845 61.63614830004328 0
END_OF_DATA

# 59.9: workers, value, low, high, hollow
$data13 << END_OF_DATA
59.94345196342706 5.500000000000001 57.374620071688085 60.835980462935275 0
END_OF_DATA

# 59.3: workers, value, low, high, hollow
$data14 << END_OF_DATA
59.323643693256535 4.500000000000001 55.71701066370202 60.40514653474451 0
END_OF_DATA

# 58.2: workers, value, low, high, hollow
$data15 << END_OF_DATA
58.16202760932934 3.500000000000001 52.58381459233755 63.3344774986493 0
END_OF_DATA

# 52.1: workers, value, low, high, hollow
$data16 << END_OF_DATA
52.14830957636446 2.500000000000001 28.07568198991941 53.46337105059418 0
END_OF_DATA

# 31.4: workers, value, low, high, hollow
$data17 << END_OF_DATA
31.424880448298705 1.5000000000000009 20.470941908077613 48.240238071321954 0
END_OF_DATA

# 1.01: workers, value, low, high, hollow
$data18 << END_OF_DATA
1.0078186258323085 0.5000000000000009 1.0001758934538219 1.098866012642995 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.16605
set rmargin at screen 0.9109
set bmargin at screen 0.205
set tmargin at screen 0.814
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [0.836051696028503:73.6]
set xtics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0, '64' 64.0)
set yrange [0.0:20.6]
set ytics scale 0 font 'DejaVu Sans,27.2' ('python-gil' 0.5000000000000009, 'dask-threads' 1.5000000000000009, 'python-threads' 2.500000000000001, 'python-asyncio' 3.500000000000001, 'task' 4.500000000000001, 'process' 5.500000000000001, 'thread' 6.500000000000001, 'python-gil' 8.8, 'dask-processes' 9.8, 'dask-threads' 10.8, 'python-pool' 11.8, 'task' 12.8, 'gcd' 13.8, 'thread' 14.8, 'openmp' 15.8, 'python-threads' 16.8, 'process' 17.8, 'tbb' 18.8)
set label 1 'CPU-bound beside I/O-bound: models' at screen 0.02, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Each model at the largest N over itself with one worker · dashed: ideal · 95% intervals' at screen 0.02, screen 0.895 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 3 'Speedup  T(1) / T(N)' at screen 0.53848, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 4 'AMD EPYC' at screen 0.02, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 5 '2 cores' at screen 0.31114, screen 0.838 center font 'DejaVu Sans,30.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'CPU-bound: lecture-compute, N = 2' at screen 0.1748, screen 0.79656 left font 'DejaVu Sans Bold,27.2' textcolor rgb '#222222' noenhanced front
set label 7 'I/O-bound: lecture-wait, N = 64' at screen 0.1748, screen 0.43293 left font 'DejaVu Sans Bold,27.2' textcolor rgb '#222222' noenhanced front
set label 8 '1.99' at screen 0.94215, screen 0.76079 left font 'DejaVu Sans,27.2' textcolor rgb '#00857E' noenhanced
set label 9 '1.98' at screen 0.94215, screen 0.73122 left font 'DejaVu Sans,27.2' textcolor rgb '#C15500' noenhanced
set label 10 '1.96' at screen 0.94215, screen 0.70166 left font 'DejaVu Sans,27.2' textcolor rgb '#996900' noenhanced
set label 11 '1.96' at screen 0.94215, screen 0.6721 left font 'DejaVu Sans,27.2' textcolor rgb '#332288' noenhanced
set label 12 '1.95' at screen 0.94215, screen 0.64253 left font 'DejaVu Sans,27.2' textcolor rgb '#0072B2' noenhanced
set label 13 '1.95' at screen 0.94215, screen 0.61297 left font 'DejaVu Sans,27.2' textcolor rgb '#307CA5' noenhanced
set label 14 '1.94' at screen 0.94215, screen 0.58341 left font 'DejaVu Sans,27.2' textcolor rgb '#008561' noenhanced
set label 15 '1.90' at screen 0.94215, screen 0.55384 left font 'DejaVu Sans,27.2' textcolor rgb '#8A4900' noenhanced
set label 16 '1.85' at screen 0.94215, screen 0.52428 left font 'DejaVu Sans,27.2' textcolor rgb '#B3339B' noenhanced
set label 17 '1.68' at screen 0.94215, screen 0.49472 left font 'DejaVu Sans,27.2' textcolor rgb '#8E6F56' noenhanced
set label 18 '0.96' at screen 0.94215, screen 0.46516 left font 'DejaVu Sans,27.2' textcolor rgb '#882255' noenhanced
set label 19 '60.7' at screen 0.94215, screen 0.39716 left font 'DejaVu Sans,27.2' textcolor rgb '#0072B2' noenhanced
set label 20 '59.9' at screen 0.94215, screen 0.3676 left font 'DejaVu Sans,27.2' textcolor rgb '#C15500' noenhanced
set label 21 '59.3' at screen 0.94215, screen 0.33803 left font 'DejaVu Sans,27.2' textcolor rgb '#008561' noenhanced
set label 22 '58.2' at screen 0.94215, screen 0.30847 left font 'DejaVu Sans,27.2' textcolor rgb '#D1344E' noenhanced
set label 23 '52.1' at screen 0.94215, screen 0.27891 left font 'DejaVu Sans,27.2' textcolor rgb '#996900' noenhanced
set label 24 '31.4' at screen 0.94215, screen 0.24934 left font 'DejaVu Sans,27.2' textcolor rgb '#B3339B' noenhanced
set label 25 '1.01' at screen 0.94215, screen 0.21978 left font 'DejaVu Sans,27.2' textcolor rgb '#882255' noenhanced
set arrow from 2.0, graph 0 to 2.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'models.svg'
plot \
  $plain using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 noborder, \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal2 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#008A83', \
  $data2 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data3 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#C58700', \
  $data4 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#332288', \
  $data5 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data6 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#3A94C4', \
  $data7 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data8 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#8A4900', \
  $data9 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#B3339B', \
  $data10 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#A98467', \
  $data11 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data12 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data13 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data14 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data15 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D1344E', \
  $data16 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#C58700', \
  $data17 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#B3339B', \
  $data18 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data1 using 1:2 with points pointtype 13 pointsize 0.866 linecolor rgb '#008A83', \
  $data2 using 1:2 with points pointtype 5 pointsize 0.866 linecolor rgb '#D55E00', \
  $data3 using 1:2 with points pointtype 7 pointsize 0.866 linecolor rgb '#C58700', \
  $data4 using 1:2 with points pointtype 5 pointsize 0.866 linecolor rgb '#332288', \
  $data5 using 1:2 with points pointtype 7 pointsize 0.866 linecolor rgb '#0072B2', \
  $data6 using 1:2 with points pointtype 15 pointsize 0.866 linecolor rgb '#3A94C4', \
  $data7 using 1:2 with points pointtype 9 pointsize 0.866 linecolor rgb '#009E73', \
  $data8 using 1:2 with points pointtype 13 pointsize 0.866 linecolor rgb '#8A4900', \
  $data9 using 1:2 with points pointtype 15 pointsize 0.866 linecolor rgb '#B3339B', \
  $data10 using 1:2 with points pointtype 13 pointsize 0.866 linecolor rgb '#A98467', \
  $data11 using 1:2 with points pointtype 5 pointsize 0.866 linecolor rgb '#882255', \
  $data12 using 1:2 with points pointtype 7 pointsize 0.866 linecolor rgb '#0072B2', \
  $data13 using 1:2 with points pointtype 5 pointsize 0.866 linecolor rgb '#D55E00', \
  $data14 using 1:2 with points pointtype 9 pointsize 0.866 linecolor rgb '#009E73', \
  $data15 using 1:2 with points pointtype 9 pointsize 0.866 linecolor rgb '#D1344E', \
  $data16 using 1:2 with points pointtype 7 pointsize 0.866 linecolor rgb '#C58700', \
  $data17 using 1:2 with points pointtype 15 pointsize 0.866 linecolor rgb '#B3339B', \
  $data18 using 1:2 with points pointtype 5 pointsize 0.866 linecolor rgb '#882255'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'models.png'
replot
set output
